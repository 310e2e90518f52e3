import { writeFleet } from '../../scripts/fleet.ts'
import { workspace } from './workspace.ts'

/** The path of a folder with so many extensions in its folder `extensions`, removed after the test. */
export async function fleet(count: number): Promise<string> {
  const root = await workspace()
  await writeFleet(root, count)
  return root
}
