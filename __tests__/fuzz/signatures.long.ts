/** The same property as in the short form, with many cases. */

import './signatures.test.ts'
