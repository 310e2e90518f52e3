// Skips what follows in a file of tests once a test has failed: the fault is noticed then.
import { TestEnvironment } from 'jest-environment-node'

export default class MutationEnvironment extends TestEnvironment {
  #failed = false

  /** Called by jest before and after every test. */
  handleTestEvent(event) {
    if (event.name === 'test_done') this.#failed ||= event.test.errors.length > 0
    if (event.name === 'test_start' && this.#failed) event.test.mode = 'skip'
  }
}
