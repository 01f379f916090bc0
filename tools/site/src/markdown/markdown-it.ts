/** As much of markdown-it as the rules here use. */
export interface Token {
  type: string
  tag: string
  attrs: [string, string][] | null
  readonly children: Token[] | null
  readonly info?: string
  content: string
  attrGet(name: string): string | null
  attrSet(name: string, value: string): void
}

export interface State {
  readonly tokens: readonly Token[]
  readonly env: {
    readonly path?: string
    readonly realPath?: string
    readonly frontmatter?: { readonly repositoryPath?: string }
  }
}

export interface MarkdownIt {
  readonly core: { readonly ruler: { push(name: string, rule: (state: State) => void): void } }
}
