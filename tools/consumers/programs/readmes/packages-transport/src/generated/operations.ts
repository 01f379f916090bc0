import type { CredentialPlace, FailureRule, Operation } from '@picturedesk/transport'

export declare const operations: { readonly searchImages: Operation }
export declare const failures: readonly FailureRule[]
export declare const sensitive: readonly string[]
export declare const baseUrl: string
export declare const credentials: { readonly token: CredentialPlace }
export interface Wire {
  searchImages: { query: { keyword: string }; payload: { items: readonly object[] } }
}
