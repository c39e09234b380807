/** A value that is JSON already: what is kept as text is sent as it is, neither read nor written anew. */
export class JsonText<Value> {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  read(): Value {
    return JSON.parse(this.text) as Value
  }
}
