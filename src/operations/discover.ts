import type { SettingsOf } from '../inputs/settings.ts'
import type { Plan } from './shared/plan.ts'

/** What there is to find was found with the inputs; nothing is asked of the service, and nothing changed. */
export function plan({ found }: SettingsOf<'discover'>): Promise<Plan> {
  return Promise.resolve({ steps: [], result: 'valid', found })
}
