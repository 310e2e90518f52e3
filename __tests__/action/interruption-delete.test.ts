import { testInterruptions } from './interruption.ts'
import { DELETE } from './shapes.ts'

testInterruptions(DELETE)
