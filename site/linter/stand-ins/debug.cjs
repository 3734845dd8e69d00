/**
 * The package `debug` with all its output off. ESLint and typescript-estree, which ask for it in the way of CommonJS, make a printer for
 * each of their modules.
 */
module.exports = () => Object.assign(() => undefined, { enabled: false });
