/** Something the person at the keyboard can act on: a code for programs, one sentence for them. */
export class Fault extends Error {
  constructor(code, message, options) {
    super(message, options);
    this.name = 'Fault';
    this.code = code;
  }
}
