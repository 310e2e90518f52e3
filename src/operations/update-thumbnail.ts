import { readImage, updateThumbnail, uploadImage } from '../codearts/calls.ts'
import type { Client } from '../codearts/client.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import { step, type Plan, type Subject } from './plan.ts'

/** A thumbnail belongs to a plan of CodeArts Req, not to an extension. */
export function subject(): Subject {
  return {}
}

/** Shown for a value that the first step brings. */
const FROM_STEP_1 = '(from step 1)'

/** Sets the picture of a plan: one that is stored already, or one that is uploaded first. */
export async function plan(settings: SettingsOf<'update-thumbnail'>, client?: Client): Promise<Plan> {
  const {
    'project-id': projectId,
    'plan-id': planId,
    'img-url': imgUrl,
    'image-path': image
  } = settings.inputs
  // The image is all that the documents let one read about a thumbnail; before an upload there is none to ask for.
  if (client !== undefined && settings.dryRun && imgUrl !== undefined)
    await client.send(readImage(projectId, imgUrl))
  const update = step(
    'Update the thumbnail',
    ({ url }) => updateThumbnail(projectId, planId, imgUrl ?? url ?? FROM_STEP_1),
    url => (url === '' ? {} : { url })
  )
  if (image === undefined) return { steps: [update], result: 'updated' }
  const upload = step(
    'Upload the image',
    () => uploadImage(projectId, image),
    url => ({ url })
  )
  return { steps: [upload, update], result: 'updated' }
}
