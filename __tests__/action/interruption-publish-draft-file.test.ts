import { testInterruptions } from './interruption.ts'
import { PUBLISH_DRAFT_FILE } from './shapes.ts'

testInterruptions(PUBLISH_DRAFT_FILE)
