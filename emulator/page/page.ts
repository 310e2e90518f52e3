/** The page at `/`: what the account holds, what was received, and what is steered. It works without its script. */

import type { Account } from '../account.ts'
import type { NumberedFault } from '../faults/list.ts'
import type { ReceivedRequest } from '../http/request-log.ts'
import type { Settings } from '../settings.ts'
import type { Store } from '../store.ts'
import { accountSection } from './account.ts'
import { extensionsSection, plansSection } from './extensions.ts'
import { faultsSection, type Attempt } from './faults.ts'
import type { Part } from './forms.ts'
import { html } from './html.ts'
import { layout } from './layout.ts'
import { iconSection, referencesSection } from './references.ts'
import type { Filter } from './request-filter.ts'
import { requestsSection } from './requests.ts'

/** What the page shows. */
interface PageContent {
  /** The emulator's own. */
  url: string
  account: Account
  store: Store
  requests: readonly ReceivedRequest[]
  faults: readonly NumberedFault[]
  settings: Settings
  filter: Filter
  /** The form that was refused, if the page is the answer to one. */
  refused?: Attempt & { part: Part }
}

/** The page's HTML. */
export function page(content: PageContent): string {
  const { url, account, store, requests, faults, settings, filter, refused } = content
  const attempt = (part: Part) => (refused?.part === part ? refused : undefined)
  const main = html`${accountSection(url, account)}
    <div class="columns">
      <div>${extensionsSection(store, url)} ${plansSection(store)} ${requestsSection(requests, filter)}</div>
      <div>
        ${faultsSection(faults, attempt('faults'))} ${referencesSection(store, attempt('references'))}
        ${iconSection(settings, attempt('icons'))}
      </div>
    </div>`
  return layout({ title: '', refresh: '/', main })
}
