/** One line of set-up news. It goes to stderr: stdout belongs to the program that is set up. @param {string} line */
export const say = line => {
  process.stderr.write(`${line}\n`)
}
