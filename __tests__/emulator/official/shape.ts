/** Compares the shape of an answer with that of a documented sample. */

/**
 * @returns where the answer has other fields than the sample or values of another type; empty when there are none. Null
 * stands for a value of any type, as in the samples. Every item of a list has the shape of the sample's first one; a list
 * that is empty in the sample may hold anything.
 */
export function differences(answer: unknown, sample: unknown, path = '$'): string[] {
  if (answer === null || sample === null) return []
  if (typeName(answer) !== typeName(sample)) return [`${path}: ${typeName(answer)}, not ${typeName(sample)}`]
  if (Array.isArray(answer) && Array.isArray(sample)) {
    const [first] = sample as unknown[]
    if (first === undefined) return []
    return answer.flatMap((item: unknown, index) => differences(item, first, `${path}[${index}]`))
  }
  if (typeof answer !== 'object' || typeof sample !== 'object') return []
  const [given, expected] = [Object.entries(answer), Object.entries(sample)]
  const missing = expected.filter(([name]) => !(name in answer)).map(([name]) => `${path}.${name}: missing`)
  const others = given.flatMap(([name, value]) => {
    const found = expected.find(([other]) => other === name)
    return found ? differences(value, found[1], `${path}.${name}`) : [`${path}.${name}: not in the sample`]
  })
  return [...missing, ...others]
}

function typeName(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value
}
