// The list of the packages in a bundle, with their licences.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * ncc's own list forgets packages once there are chunks, so it is made from the bundler's statistics.
 * @param {{ modules?: unknown[], chunks?: unknown[] }} stats what ncc writes with --stats-out
 * @param {string} root the project's folder
 * @returns {string} name, version and licence text of every package in the bundle
 */
export function licenses(stats, root) {
  const folders = new Set()
  JSON.stringify(stats, (key, value) => {
    if ((key === 'name' || key === 'identifier') && typeof value === 'string') {
      for (const [, folder] of value.matchAll(
        /(node_modules\/(?:.*?node_modules\/)*(?:@[^/]+\/)?[^/|! ]+)\//g
      )) {
        folders.add(folder)
      }
    }
    return value
  })
  const packages = [...folders].filter(folder => existsSync(path.join(root, folder, 'package.json')))
  return packages
    .map(folder => describe(path.join(root, folder)))
    .sort()
    .filter((text, index, all) => text !== all[index - 1])
    .join('\n')
}

function describe(folder) {
  const { name, version, ...others } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  // Older packages have a list of licences.
  const license = others.license ?? others.licenses?.map(({ type }) => type).join(' or ')
  const file = readdirSync(folder).find(entry => /^(licen[cs]e|copying)/i.test(entry))
  const text =
    file === undefined
      ? ''
      : `\n${readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`
  return `${name} ${version} (${license})\n${text}`
}
