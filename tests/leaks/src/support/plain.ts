/**
 * Makes what two hubs show comparable: ids by the order in which they appear, moments and random bytes by that they are there.
 * What is left is everything else: words, order, counts, numbering, versions, lengths.
 */
export class Plain {
  private readonly ids = new Map<string, string>();

  of(text: string): string {
    return text
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => this.nameOf(id))
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z/g, '<moment>')
      .replace(/"(cursor|mark|sid)":"([\w-]+)"/g, (_, what: string, bytes: string) => `"${what}":<${bytes.length} letters>`)
      .replace(/localhost:\d+/g, '<address>')
      .replace(/zqkanarie[0-9a-f]+/g, '<canary>')
      // A line a field, so that a difference can be read.
      .replaceAll(',"', ',\n"');
  }

  private nameOf(id: string): string {
    const known = this.ids.get(id) ?? `<id ${this.ids.size + 1}>`;
    this.ids.set(id, known);
    return known;
  }
}
