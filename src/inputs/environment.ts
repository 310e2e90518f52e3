import { invalid, type Problem } from './problems.ts'
import { fields } from './fields.ts'
import { ENVIRONMENT, type Environment } from './read.ts'

/**
 * Inputs are judged as they are read; what is taken from the environment instead keeps the same rules.
 * @param problems gets what is wrong
 */
export function variable(
  environment: Environment,
  name: keyof typeof ENVIRONMENT,
  problems: Problem[]
): string | undefined {
  const value = environment[name]
  if (value !== undefined && !fields[name].schema.safeParse(value).success) {
    problems.push(invalid(name, value, fields[name], `Environment variable ${ENVIRONMENT[name]}`))
  }
  return value
}
