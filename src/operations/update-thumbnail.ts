import { readImage, updateThumbnail, uploadImage } from '../codearts/calls/images.ts'
import type { Client } from '../codearts/client.ts'
import type { SettingsOf } from '../inputs/settings.ts'
import { fromStep, type Plan } from './shared/plan.ts'
import { step } from './shared/step.ts'

const NO_IMAGE = 'Perhaps the project has no image of this img-url: image-path uploads one.'

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
    await client.send(readImage(projectId, imgUrl), { notes: () => [NO_IMAGE] })
  const update = step({
    title: 'Update the thumbnail',
    call: ({ url }) => updateThumbnail(projectId, planId, imgUrl ?? url ?? fromStep(1)),
    outcome: url => (url === '' ? {} : { url })
  })
  if (image === undefined) return { steps: [update], result: 'updated' }
  const upload = step({
    title: 'Upload the image',
    call: () => uploadImage(projectId, image),
    outcome: url => ({ url })
  })
  return { steps: [upload, update], result: 'updated' }
}
