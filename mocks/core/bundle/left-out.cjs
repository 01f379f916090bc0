// Stands in for parts of Prism that the mocks never call, so that they need not be published.

module.exports = new Proxy(
  {},
  {
    get: (_, name) =>
      name === '__esModule'
        ? undefined
        : () => {
            throw new Error(`\`${String(name)}\` is a part of Prism that the mocks leave out.`)
          },
  },
)
