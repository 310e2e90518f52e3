/** What the workflow run is about. */
export interface RunEvent {
  /** Full git ref, `refs/tags/v1.2.3`. */
  readonly ref: string
  /** Number of the pull request, if the event has one. */
  readonly pullRequest: number | undefined
  /** Whose pull request it is, when GitHub gives such runs neither secrets nor ID tokens. */
  readonly untrusted: 'a fork' | 'Dependabot' | undefined
  /** Whether the run is there because the pull request was closed. */
  readonly closed: boolean
}
