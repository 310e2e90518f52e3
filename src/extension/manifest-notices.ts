import * as z from 'zod/mini'

function isRegex(source: string): boolean {
  try {
    new RegExp(source)
    return true
  } catch {
    return false
  }
}

/** Makes the message of a remark: what the value is where documents show one. */
function usually(be: string) {
  return { error: `is ${be}` }
}

const length = z.nullish(z.int(usually('a whole number in the documents')))

function form(limit: number) {
  return z.maxLength(limit, { error: `is longer than the ${limit} characters of the console's form` })
}

/** What is only worth a remark: its issues are notices. Limits of forms are those of "Creating an Extension". */
export const manifestRemarks = z.looseObject({
  type: z.literal('Task', usually('Task in the user guide')),
  execution: z.looseObject(
    {
      type: z.enum(
        ['Shell', 'Nodejs', 'Java', 'Python'],
        usually('Shell, Nodejs, Java, Python in the documents')
      )
    },
    usually('what says which script runs')
  ),
  inputs: z.optional(
    z.array(
      z.looseObject({
        name: z
          .string()
          .check(
            z.regex(/^[A-Za-z_]\w*$/, usually('the name of an environment variable, such as MY_INPUT')),
            form(200)
          ),
        type: z.literal('input', usually('input in the user guide, which names no other type here')),
        label: z.string(usually('what the pipeline shows above the input')).check(form(140)),
        description: z.optional(z.string().check(form(1000))),
        defaultValue: z.nullish(z.string(usually('a text in the documents'))),
        validation: z.nullish(
          z.looseObject({
            regex: z.nullish(z.string().check(z.refine(isRegex, usually('no regular expression')))),
            min_length: length,
            max_length: length
          })
        )
      })
    )
  )
})
