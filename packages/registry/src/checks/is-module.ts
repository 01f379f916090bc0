/** Whether a value is the namespace of a module, as `import()` gives it. */
export function isModule(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Module]'
}
