/** The example workflows, as README.md and docs/recipes.md list them. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { ROOT } from './run-action.ts'

const FOLDER = 'examples/workflows'

/** The order of the recipes: releases first; what it does not name comes last. */
const ORDER = [
  'publish-on-tag',
  'release-package',
  'next-version',
  'pull-request',
  'fork',
  'monorepo',
  'publish-shard'
]

interface Workflow {
  readonly name: string
  readonly on: Readonly<Record<string, unknown>>
  readonly jobs: Readonly<Record<string, { readonly permissions?: Readonly<Record<string, string>> }>>
}

interface Recipe {
  readonly file: string
  readonly name: string
  /** What the workflow says about itself. */
  readonly text: string
  /** Whether another workflow calls it, and nothing else starts it. */
  readonly isCalled: boolean
  /** What its jobs may do, all together, as `contents: read`. */
  readonly permissions: readonly string[]
  /** What each of its jobs may do. */
  readonly jobs: readonly { readonly name: string; readonly permissions: readonly string[] }[]
}

export function readRecipes(): readonly Recipe[] {
  const place = (file: string) =>
    (ORDER.findIndex(begin => file.startsWith(begin)) + ORDER.length + 1) % (ORDER.length + 1)
  return readdirSync(path.join(ROOT, FOLDER))
    .sort((one, other) => place(one) - place(other) || one.localeCompare(other))
    .map(readRecipe)
}

function readRecipe(file: string): Recipe {
  const text = readFileSync(path.join(ROOT, FOLDER, file), 'utf8')
  const { name, on, jobs } = parse(text) as Workflow
  const [about = ''] = /^(?:# .*\n)+/.exec(text) ?? []
  const each = Object.entries(jobs).map(([job, { permissions = {} }]) => ({
    name: job,
    permissions: Object.entries(permissions).map(([scope, access]) => `${scope}: ${access}`)
  }))
  return {
    file,
    name,
    isCalled: Object.keys(on).join() === 'workflow_call',
    text: about.replaceAll(/^# /gm, '').replaceAll('\n', ' ').trim(),
    permissions: [...new Set(each.flatMap(({ permissions }) => permissions))].sort(),
    jobs: each
  }
}

/** @returns a row of the README's table: the workflow and its permissions */
export function recipeRow({ file, name, permissions }: Recipe): string[] {
  return [`[${name}](${FOLDER}/${file})`, shown(permissions)]
}

/** @returns rows of the table in docs/credentials.md: each job of the workflow and its permissions */
export function jobRows({ file, jobs }: Recipe): string[][] {
  return jobs.map(({ name, permissions }) => [
    `[${file}](../${FOLDER}/${file})`,
    `\`${name}\``,
    shown(permissions)
  ])
}

function shown(permissions: readonly string[]): string {
  return permissions.map(each => `\`${each}\``).join(', ')
}

/** @returns an item of the list in docs */
export function recipeSection({ file, name, text }: Recipe): string {
  const linked = text
    .replaceAll(/\bdocs\/([\w-]+\.md)/g, '[$1]($1)')
    .replaceAll(/\b([\w-]+\.yml)/g, `[$1](../${FOLDER}/$1)`)
  return `- **[${name}](../${FOLDER}/${file})**: ${linked}`
}
