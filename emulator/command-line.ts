/** The options of the command that starts the emulator. */

import { readArguments } from './arguments.ts'
import { OPTION_NAMES, readOptions, REPEATABLE, type OptionTexts } from './options.ts'
import type { EmulatorOptions } from './server.ts'

export const USAGE = `Usage: npm run emulator -- [options]

  --port <number>               port to listen at, default 8080; 0 takes any free one
  --host <name>                 address to listen at, default 127.0.0.1
  --allowed-host <name[:port]>  another name under which it is reached; may be given several times
  --domain-id <id>              account ID, 32 letters or digits
  --token <token>               token to accept, at least 10 characters
  --access-key-id <id>          access key to accept
  --secret-access-key <secret>  its secret
  --iam-user <name>             IAM user that may ask for tokens
  --iam-password <password>     its password
  --iam-account <name>          name of the account that it belongs to
  --provider-urn <urn>          OIDC identity provider, iam::<account ID>:oidcProvider:<name>
  --agency-urn <urn>            trust agency to assume, iam::<account ID>:agency:<name>
  --audience <text>             audience that the provider accepts, default sts.huaweicloud.com
  --subject <text>              subject of GitHub's ID tokens
  --trusted-subject <pattern>   subjects that the agency trusts, * for any characters, default all
  --icon-answer <form>          how update-icon answers: url (default), path or true
  --help                        show this text
`

/** Reads the command line. Gives undefined for --help. Throws a UsageError. */
export function readCommandLine(): (EmulatorOptions & { port: number }) | undefined {
  const kinds = OPTION_NAMES.map(name => [name, name === REPEATABLE ? 'texts' : 'text'] as const)
  const texts: OptionTexts | undefined = readArguments(Object.fromEntries(kinds))
  return texts && readOptions(texts, '--')
}
