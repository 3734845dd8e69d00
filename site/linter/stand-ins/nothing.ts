/** In the place of modules of Node.js of which nothing is called: those that find files, and those of an unused command line. */
export default {};
