/** The same properties as in the short form, with many cases. */

import './secrets.test.ts'
