/** Why the emulator cannot start, in words. */

/** @returns the cause and the cure, for what `startEmulator` rejected with */
export function startFailure(error: unknown, { port, host = '127.0.0.1' }: { port: number; host?: string }) {
  const { code, message } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : { message: String(error) }
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program (EADDRINUSE). End it, or choose another port; 0 takes a free one.`
    case 'EACCES':
      return `Port ${port} may not be used by this user (EACCES). Choose one from 1024 on; 0 takes a free one.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host} (${code}). Leave host out, or name an address of this machine.`
    default:
      return message
  }
}
