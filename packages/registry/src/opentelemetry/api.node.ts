import { createRequire } from 'node:module'
import type * as Api from '@opentelemetry/api'
import { MissingPackageError } from './missing-package-error.ts'

// For Node: a package that an import names ends the loading of everything, with an error that no code can catch and explain. And
// `await` at the top of a module would keep CommonJS from loading it.

const DETAILS = {
  package: '@opentelemetry/api',
  range: '^1.9.0',
  neededBy: ['@picturedesk/registry/opentelemetry', '@picturedesk/bulk/opentelemetry'],
} as const

/** @throws MissingPackageError */
function load(): typeof Api {
  let api: typeof Api
  try {
    api = createRequire(import.meta.url)(DETAILS.package)
  } catch (cause) {
    const { code, message = '' } = cause as { readonly code?: string; readonly message?: string }
    if (code !== 'MODULE_NOT_FOUND' || !message.includes(`'${DETAILS.package}'`)) throw cause
    throw new MissingPackageError({ ...DETAILS, cause })
  }
  if (api.createNoopMeter === undefined)
    throw new MissingPackageError({ ...DETAILS, isTooOld: true })
  return api
}

export const {
  context,
  createNoopMeter,
  isSpanContextValid,
  metrics,
  SpanKind,
  SpanStatusCode,
  trace,
} = load()
