// Loads the folder that MUTATED names before the first test: else what a file makes when it is loaded would count as
// reached by that test alone which loads it first.
import { readdirSync } from 'node:fs'
import path from 'node:path'

const folder = path.resolve('src', process.env.MUTATED ?? '')
for (const name of readdirSync(folder, { recursive: true }))
  if (name.endsWith('.ts')) await import(path.join(folder, name))
