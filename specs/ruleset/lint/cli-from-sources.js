#!/usr/bin/env node
// The command as this workspace runs it: packages are loaded from their sources, without a build.
import { registerHooks } from 'node:module'

registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier, { ...context, conditions: [...context.conditions, '@picturedesk/source'] }),
})
await import('./cli.js')
