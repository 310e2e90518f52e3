/** What docs/inputs.md says about an input beyond its sentence in action.yml. */

import type { FieldName } from '../src/inputs/fields.ts'

export const INPUT_NOTES: Readonly<Partial<Record<FieldName, string>>> = {
  region:
    'It picks the hosts and, for `iam-user`, the project of the token. It is not needed when the endpoints are given, except with `iam-user`. [Regions](#regions) lists those whose hosts are known.',
  'domain-id':
    'It is shown in the console under _My Credentials_ → _API Credentials_, and is not the ID of a project. Keys and a token need it. OIDC and a password provide it; one that differs from theirs is an error.',
  token: 'It is valid for 24 hours.',
  'provider-urn': 'With `agency-urn`, it is the method that stores no key. The job needs `id-token: write`.',
  'sts-endpoint': 'It is needed in the regions `eu-west-*`, for which no document names a host.',
  'plugin-name':
    'A package has to agree with it. It takes the place of what a draft file says. For `update-icon`, spaces, periods and Chinese characters are allowed as well.',
  'display-name':
    'A package has to agree with it. It takes the place of what a draft file says. `publish-draft` looks it up when it is not given.',
  'business-type':
    '`Gate` is what the console calls Check. A package has to agree with it. It takes the place of what a draft file says. The type of an extension can never be changed.',
  description: 'A package has to agree with it. It takes the place of what a draft file says.',
  version:
    'It is written into a folder that is packed. A `.zip` has to agree with it. It takes the place of what a draft file says.\n\n`tag` takes the version from the pushed tag: `1.2.3`, `v1.2.3`, or with the name of the extension in front, as in `my_extension@1.2.3`, `my_extension/v1.2.3` and `my_extension-v1.2.3`. On such a tag, `publish` and `publish-draft` refuse any other version. They also refuse a tag that looks like a version and is none, such as `v2.0.0-rc.1`, unless this input states the version in digits.\n\n`pr` makes the same version from the number of a pull request each time, `0.(90 + hundreds mod 10).(rest)`: number 1234 is `0.92.34`. Keep 0.90 to 0.99 free for this. Pull requests whose numbers are 1,000 apart share a version.',
  'pull-request':
    'It is for `version: pr` and the comment, in runs whose event has no pull request: `workflow_run`, `workflow_dispatch`, a merge queue. On the events of a pull request, another number is an error.',
  'tag-prefix':
    'Without it, a tag is `1.2.3` or `v1.2.3`, alone or behind the name of the extension and one of `@`, `/`, `-` and `_`.',
  'version-description':
    "It is written into a folder that is packed. A `.zip` has to agree with it. It may have many lines; beyond the 1,000 characters of the console's form it is a warning. [Recipes](recipes.md#what-is-new-in-a-version) take it from a tag or a GitHub release.",
  'unique-id': 'It is looked up when neither this input nor the draft file gives it.',
  'package-path':
    'A `.zip` has `codearts-extension.json` at its root, as [manifest.md](manifest.md) explains.',
  'icon-path':
    'It is judged by its content, not by its name, and may have 512 KB. 128 x 128 pixels are recommended. `publish` uses it only when it publishes a version.',
  'draft-path': '[drafts.md](drafts.md) explains the file.',
  'project-id': 'It is not the ID of an IAM project.',
  'img-url': 'It is a path that the service returned for an earlier image.',
  'image-path': 'It may have 5 MB, and is uploaded first.',
  'output-path':
    'The file lies in the workspace or in the temporary folder of the runner, and not in the folder that is packed. Missing folders are made, and a file of this name is replaced. Without the input, a folder becomes a file in the temporary folder, which stays until the job ends, and a `.zip` stays where it is.',
  'if-exists':
    '| Operation | Values, the default first |\n| --- | --- |\n| `publish` | `skip`: ends with `unchanged`. `fail` |\n| `upload-extension` | `fail`: the service decides. `skip`: ends with `unchanged` when the version is published |\n| `check` | `ignore`. `fail`: finds a version that was not raised |\n| `create-draft` | `fail`. `skip`: when the version is there at all |',
  'if-missing':
    '| Operation | Values, the default first |\n| --- | --- |\n| `publish` | `create`: registers a new extension. `fail` |\n| `upload-extension` | `fail`: the service decides. `create`: registers a new extension |\n| `update-draft` | `fail`. `ignore`. `create` |\n| `delete-draft`, `delete-version`, `delete-extension` | `fail`. `ignore`: ends with `absent` |',
  confirm: '`delete-version` needs it when pipelines use the extension, `delete-extension` always.',
  'dry-run':
    'It does the reads of the real run, and exits 1 when the real run would be refused. Without credentials, it does the part that needs no service, and says so.',
  'request-timeout':
    'It counts while no byte of the request moves, and from its last byte to the end of the answer.',
  'github-token':
    'To write the comment it needs the permission `pull-requests: write`, and to list the open pull requests `pull-requests: read`.',
  comment:
    'The comment says what draft there is. Its marker names the extension and `working-directory`: give the same one where the draft is deleted.',
  'update-info':
    'They are taken from the package or the draft. An older release than the latest never changes them.',
  strict: 'These are the warnings about inputs and files that are known before the first write.',
  'allow-files':
    'The globs are relative to the package. For a draft it is the path of its file. A value that the step masks is refused all the same.',
  'changed-since': 'All zeros mean all extensions. It needs a checkout with `fetch-depth: 0`.',
  exclude:
    'The globs are relative to `working-directory`. One that names a folder covers what is below it. The changes of files that they name do not count for `changed-since`.',
  unpublished: 'So what an earlier run failed to publish comes again in the next.',
  bump: '`patch` is the default. `1.2.99` is followed by `1.3.0`.'
}
