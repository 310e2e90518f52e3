/** The steps of docs/requests.md, by the text of its first column. */

import { EXTENSION } from '../action/account.ts'
import {
  known,
  lowCode,
  lowCodeDraft,
  lowCodeDraftWithId,
  described,
  withDraft,
  withFormal,
  withImage,
  withoutVersions,
  withPreviews,
  withVersions
} from './accounts.ts'
import type { Account, Inputs, Step } from './play.ts'

const NAME = { 'plugin-name': EXTENSION.name }
const VERSION = { ...NAME, version: '1.0.2' }
const PACKAGE = { 'package-path': 'package.zip' }
const DRAFT = { 'draft-path': 'draft.json' }
const SHORT = { 'draft-path': 'draft-without-texts.json' }
const ICON = { 'icon-path': 'icon.png' }
const IGNORE = { 'if-missing': 'ignore' }
const CREATE = { 'if-missing': 'create' }
const SKIP = { 'if-exists': 'skip' }
const DRY = { 'dry-run': 'true' }
const UPDATE = { 'update-info': 'true' }
const CONFIRM = { confirm: EXTENSION.name }
const PROJECT = '919bb351ef424e2daaf3dd80c179fae9'
const PLAN = { 'project-id': PROJECT, 'plan-id': 'plan-1' }
const REGISTRATION = { ...NAME, 'display-name': EXTENSION.friendlyName, 'business-type': EXTENSION.category }
const TOKEN = { 'github-token': 'ghs_TokenOfATest' }
const DISCOVER = { 'working-directory': 'extensions' }

/** The upload of an icon answers a URL, and the extension goes on showing the one before. */
const OTHER_URL = { call: 'update-icon', kind: 'status', status: 200, body: '/elsewhere.png' } as const

/** Inputs and account of each step, by operation and case. */
const CASES: Readonly<Record<string, Readonly<Record<string, readonly [Inputs, Account?]>>>> = {
  publish: {
    'package, new extension': [PACKAGE],
    'package, registered without versions': [PACKAGE, withoutVersions],
    'package, new version': [PACKAGE, known],
    'package, version 26 of an extension': [PACKAGE, withVersions(25)],
    'package, draft is there': [PACKAGE, withDraft],
    'package, published already': [PACKAGE, withFormal],
    'package, published already, `update-info`, same texts': [{ ...PACKAGE, ...UPDATE }, withFormal],
    'package, new version, `update-info`, same texts': [{ ...PACKAGE, ...UPDATE }, known],
    'package, new version, `update-info`, other texts': [{ ...PACKAGE, ...UPDATE }, described],
    'package, new version, icon that the upload shows': [{ ...PACKAGE, ...ICON }, known],
    'package, new version, icon that the upload does not show': [
      { ...PACKAGE, ...ICON },
      { ...known, service: OTHER_URL }
    ],
    'package, new extension, icon': [{ ...PACKAGE, ...ICON }],
    'package, new version, dry run': [{ ...PACKAGE, ...DRY }, known],
    'draft file, new extension': [DRAFT],
    'draft file, new version': [DRAFT, lowCode],
    'draft file, draft is there': [DRAFT, lowCodeDraft]
  },
  'upload-extension': {
    defaults: [PACKAGE, known],
    'dry run': [{ ...PACKAGE, ...DRY }, known],
    '`if-exists: skip`, new version': [{ ...PACKAGE, ...SKIP }, known],
    '`if-exists: skip`, draft is there': [{ ...PACKAGE, ...SKIP }, withDraft],
    '`if-exists: skip`, published already': [{ ...PACKAGE, ...SKIP }, withFormal],
    '`if-missing: create`, new extension': [{ ...PACKAGE, ...CREATE }],
    '`if-missing: create`, new version': [{ ...PACKAGE, ...CREATE }, known]
  },
  check: {
    'nothing given': [{}],
    'package, new extension': [PACKAGE],
    'package, new version': [PACKAGE, known],
    'package, draft is there': [PACKAGE, withDraft],
    'package, published already': [PACKAGE, withFormal],
    'draft file, draft is there': [DRAFT, lowCodeDraft],
    '`plugin-name`, `version`, `if-exists: fail`': [{ ...VERSION, 'if-exists': 'fail' }, known]
  },
  status: {
    'two versions': [NAME, withDraft],
    '25 versions': [NAME, withVersions(25)],
    'no version': [NAME, withoutVersions],
    'not registered': [NAME]
  },
  pack: { 'package or folder': [PACKAGE] },
  discover: {
    'without `unpublished`': [DISCOVER],
    '`unpublished`, 25 extensions': [{ ...DISCOVER, unpublished: 'true' }]
  },
  'create-draft': {
    'new extension': [DRAFT],
    'new version, file gives all texts': [DRAFT, lowCode],
    'new version, file leaves texts out': [SHORT, lowCode],
    '`if-exists: skip`, draft is there': [{ ...DRAFT, ...SKIP }, lowCodeDraft]
  },
  'update-draft': {
    'file and inputs give ID and all texts': [DRAFT, lowCodeDraftWithId],
    'file leaves some out': [DRAFT, lowCodeDraft],
    'file and inputs give ID and all texts, dry run': [{ ...DRAFT, ...DRY }, lowCodeDraftWithId],
    '`if-missing: ignore`, missing': [{ ...DRAFT, ...IGNORE }, lowCode],
    '`if-missing: create`, missing': [{ ...DRAFT, ...CREATE }, lowCode],
    '`if-missing: create`, there': [{ ...DRAFT, ...CREATE }, lowCodeDraft]
  },
  'publish-draft': {
    'draft is there': [VERSION, withDraft],
    '`display-name` given': [{ ...VERSION, 'display-name': EXTENSION.friendlyName }, withDraft],
    'published already': [VERSION, withFormal],
    'dry run': [{ ...VERSION, ...DRY }, withDraft]
  },
  'register-extension': {
    'new extension': [REGISTRATION],
    'registered already': [REGISTRATION, withoutVersions],
    'dry run': [{ ...REGISTRATION, ...DRY }]
  },
  'update-extension': {
    texts: [{ ...NAME, 'display-name': 'New', description: 'New' }, known],
    'same texts': [{ ...NAME, 'display-name': EXTENSION.friendlyName }, known],
    'icon that the upload shows': [{ ...NAME, ...ICON }, known],
    'icon that the upload does not show': [
      { ...NAME, ...ICON },
      { ...known, service: OTHER_URL }
    ],
    'icon and texts': [{ ...NAME, ...ICON, 'display-name': 'New' }, known],
    'dry run': [{ ...NAME, 'display-name': 'New', ...DRY }, known]
  },
  'update-icon': {
    defaults: [{ ...NAME, ...ICON }, known],
    'dry run': [{ ...NAME, ...ICON, ...DRY }, known]
  },
  'update-thumbnail': {
    '`img-url`': [PLAN, withImage(PROJECT)],
    '`img-url`, dry run': [{ ...PLAN, ...DRY }, withImage(PROJECT)],
    '`image-path`': [{ ...PLAN, 'image-path': 'icon.png' }],
    '`image-path`, dry run': [{ ...PLAN, 'image-path': 'icon.png', ...DRY }]
  },
  'delete-draft': {
    defaults: [VERSION, withDraft],
    '`if-missing: ignore`, draft is there': [{ ...VERSION, ...IGNORE }, withDraft],
    '`if-missing: ignore`, missing': [{ ...VERSION, ...IGNORE }, known],
    'dry run': [{ ...VERSION, ...DRY }, withDraft]
  },
  'delete-version': {
    'version is there': [{ ...VERSION, ...CONFIRM }, withDraft],
    '`if-missing: ignore`, missing': [{ ...VERSION, ...IGNORE }, known]
  },
  'delete-extension': {
    'extension is there': [{ ...NAME, ...CONFIRM }, known],
    '`if-missing: ignore`, missing': [{ ...NAME, ...CONFIRM, ...IGNORE }]
  },
  'prune-drafts': {
    'no draft to delete': [{ ...NAME, ...TOKEN }, known],
    '4 drafts to delete': [{ ...NAME, ...TOKEN }, withPreviews(4)],
    '4 drafts to delete, dry run': [{ ...NAME, ...TOKEN, ...DRY }, withPreviews(4)]
  }
}

/** All of them, in their order. */
export const STEPS: readonly Step[] = Object.entries(CASES).flatMap(([operation, cases]) =>
  Object.entries(cases).map(([name, [inputs, account = {}]]) => ({ operation, name, inputs, ...account }))
)
