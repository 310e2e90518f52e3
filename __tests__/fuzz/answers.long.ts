/** The same properties as in the short form, with many cases. */

import './answers.test.ts'
