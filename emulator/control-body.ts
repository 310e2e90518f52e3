import * as z from 'zod/mini'

/** Reads the body of a `POST /_emulator/…`; throws a RangeError that says what is wrong with it. */
export function readControl<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const result = schema.safeParse(value, { error: z.locales.en().localeError })
  if (result.success) return result.data
  throw new RangeError(z.prettifyError(result.error))
}
