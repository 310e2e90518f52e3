/** All cells of the first table that do not wait, through dist/index.js. */

import { cellsWithoutWaits, testProcesses } from './process.ts'

testProcesses(cellsWithoutWaits())
