const SECRET_WORDS = new Set([
  ...[
    'token',
    'secret',
    'password',
    'passwd',
    'passphrase',
    'pwd',
    'signature',
    'sign',
    'sig',
    'hmac',
  ],
  ...[
    'authorization',
    'credential',
    'credentials',
    'apikey',
    'nonce',
    'jwt',
    'bearer',
    'otp',
    'cookie',
  ],
])
const SECRET_PAIRS = [
  ...['api key', 'oapi key', 'access key', 'secret key', 'private key', 'client key', 'app key'],
  ...['signing key', 'auth key', 'license key', 'subscription key', 'session id', 'client id'],
  ...['nonce str', 'session key', 'refresh key', 'user key', 'auth code', 'api id'],
]
/** Words that make a token one of paging, or say of it when it ends and of what kind it is. */
const HARMLESS = new Set([
  ...['page', 'next', 'previous', 'prev', 'continuation', 'cursor', 'sync', 'pagination'],
  ...['type', 'expires', 'expiry', 'expired', 'scope', 'scopes', 'count', 'limit', 'in', 'up'],
  ...['url', 'uri', 'grant', 'method', 'algorithm', 'required'],
])
/** What only a description tells: that it is a secret, or that a secret is made of it. */
const SECRET_TEXT =
  /\b(?:(?:access|bearer|refresh|session|security|auth(?:entication|orization)?|secret|user's|caller's|one-time) (?:token|key|code)|api[- ]?key|password|(?:client|shared|application's) secret|the secret|signature over|signs? the (?:call|request)|credentials?)\b/i

/**
 * Whether a value of that name is likely a secret.
 *
 * @param {string} name
 */
export function isSecretName(name) {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  if (words.some((word) => HARMLESS.has(word))) return false
  const text = ` ${words.join(' ')} `
  return (
    words.some((word) => SECRET_WORDS.has(word)) ||
    SECRET_PAIRS.some((pair) => text.includes(` ${pair} `)) ||
    SECRET_PAIRS.some((pair) => words.includes(pair.replace(' ', '')))
  )
}

/**
 * Whether a parameter of that name says for whom the call is made.
 *
 * @param {string} name
 */
export function isPersonName(name) {
  return /^(?:end_?|third_?)?user_?id$/i.test(name)
}

/** @param {unknown} text */
export function isSecretText(text) {
  return typeof text === 'string' && SECRET_TEXT.test(text)
}
