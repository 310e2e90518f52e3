/** The operation `update-thumbnail`: sets the picture of a plan in CodeArts Req. */

import { readImage, updateThumbnail, uploadImage } from '../codearts/calls/images.ts'
import { pick } from '../inputs/fields.ts'
import { problemWith } from '../inputs/problems.ts'
import { IMG_URL } from '../inputs/rules.ts'
import { defineOperation, type ContextOf } from './operation.ts'
import { fromStep, type Plan, step } from './shared/plan.ts'

const NO_IMAGE = 'Perhaps the project has no image of this img-url: image-path uploads one.'

const takes = {
  required: pick('project-id', 'plan-id'),
  optional: pick('img-url', 'image-path')
}

export const operation = defineOperation({
  ...takes,
  summary: 'Sets the picture of a plan in CodeArts Req, from an image stored there or a new one.',
  wording: { subject: 'picture of the plan', aim: 'updated' },
  service: 'req',
  writes: true,
  exactlyOneOf: ['img-url', 'image-path'],
  check: ({ 'img-url': imgUrl, 'project-id': projectId }, { findings }) => {
    if (imgUrl === undefined || projectId === undefined) return
    if (IMG_URL.pattern.exec(imgUrl)?.[1] === projectId) return
    const why = 'the image belongs to another project than project-id'
    findings.problems.push(problemWith('img-url', imgUrl, why))
  },
  plan
})

async function plan({ client, dryRun, inputs }: ContextOf<typeof takes>): Promise<Plan> {
  const { 'project-id': projectId, 'plan-id': planId, 'img-url': imgUrl, 'image-path': image } = inputs
  // The image is all that the documents let one read about a thumbnail; before an upload there is none to ask for.
  if (client !== undefined && dryRun && imgUrl !== undefined)
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
