/**
 * Stands in for mime-types in the bundle (tsconfig `paths`), and so keeps the 150 kB of mime-db out as well. form-data
 * asks it for the content type of a part that is given none; every part of this action is given one.
 */
export function lookup(): never {
  throw new Error('mime-types is not part of this bundle: give each part of a form its contentType')
}
