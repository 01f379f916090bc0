import { expect, test } from 'vitest'
import { npmEnvironment, withoutTokens } from './npm-settings.ts'

test.each([
  ['token npm_abcdefABCDEF0123456789', 'token npm_***'],
  ['//127.0.0.1:1/:_authToken=secret-1 and more', '//127.0.0.1:1/:_authToken=*** and more'],
  ['_password = "c2VjcmV0"', '_password = ***'],
  ['authorization: Bearer secret-1', 'authorization: Bearer ***'],
  ['authorization: Basic c2VjcmV0', 'authorization: Basic ***'],
  ['GET http://user:secret@127.0.0.1/x', 'GET http://***@127.0.0.1/x'],
  ['npm error otp=123456', 'npm error otp=***'],
  ['npm error code E403', 'npm error code E403'],
])('%s is shown as %s', (text, shown) => {
  expect(withoutTokens(text)).toBe(shown)
})

test('npm gets what the user set, and nothing of the command that started this one', () => {
  const env = {
    PATH: '/bin',
    NPM_CONFIG_USERCONFIG: '/x/npmrc',
    npm_config_registry: 'http://127.0.0.1:1/',
    NPM_TOKEN: 'secret',
    npm_config_yes: 'true',
    npm_config_loglevel: 'error',
    npm_config_package: 'pnpm@1',
    npm_config_prefix: '/x',
    npm_lifecycle_event: 'release',
    npm_package_name: 'picturedesk',
  }
  expect(Object.keys(npmEnvironment(env))).toEqual([
    'PATH',
    'NPM_CONFIG_USERCONFIG',
    'npm_config_registry',
    'NPM_TOKEN',
  ])
})
