import { testInterruptions } from './interruption.ts'
import { PUBLISH_PACKAGE } from './shapes.ts'

testInterruptions(PUBLISH_PACKAGE)
