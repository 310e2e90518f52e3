import { testInterruptions } from './interruption.ts'
import { DESCRIBE } from './shapes.ts'

testInterruptions(DESCRIBE)
