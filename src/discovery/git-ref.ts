/** The rule of names of commits, apart from the rest of discovery because inputs are judged by it. */

import type { Rule } from '../extension/rules.ts'

/** A name of a commit ("gitrevisions" of git's manual). A `-` would begin an option, a `^` excludes commits. */
export const GIT_REF: Rule = {
  pattern: /^(?![-^])[^\s\p{Cc}]{1,255}$/u,
  allowed: 'a branch, tag or commit of 1 to 255 characters without spaces, not beginning with - or ^',
  example: 'origin/main'
}
