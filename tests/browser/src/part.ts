import type { Locator, Page } from 'playwright-core';

type Words = string | RegExp;
type Role = Parameters<Page['getByRole']>[0];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A label as it stands on the screen, also where "not required" is said behind it. */
const labelled = (label: Words): RegExp => (typeof label === 'string' ? new RegExp(`^${escaped(label)}( \\(niet verplicht\\))?$`) : label);
const named = (name: Words): { name: Words; exact: boolean } => ({ name, exact: typeof name === 'string' });

/** A part of the screen, used by what people see and hear of it: roles, names and words. */
export class Part {
  constructor(protected readonly root: Page | Locator) {}

  private get whole(): Page {
    return 'page' in this.root ? this.root.page() : this.root;
  }

  /** The one part of this kind with this name or, for cards, with these words in it. */
  part(role: Role, name: Words): Part {
    return new Part(this.root.getByRole(role, named(name)));
  }

  /** The card with this heading. */
  card(title: Words): Part {
    return new Part(this.root.locator('.ct-card').filter({ has: this.whole.getByRole('heading', named(title)) }).last());
  }

  /** The fact card that says this. */
  fact(words: Words): Part {
    return new Part(this.root.locator('article.ct-card').filter({ hasText: words }));
  }

  /** Waits until this part itself is no longer there. */
  async gone(): Promise<void> {
    if ('page' in this.root) await this.root.waitFor({ state: 'detached' });
  }

  button(name: Words): Locator {
    return this.root.getByRole('button', named(name));
  }

  async press(name: Words): Promise<void> {
    await this.button(name).click();
  }

  link(name: Words): Locator {
    return this.root.getByRole('link', named(name)).first();
  }

  async follow(name: Words): Promise<void> {
    await this.link(name).click();
  }

  tab(name: Words): Locator {
    return this.root.getByRole('tab', named(name));
  }

  box(label: Words): Locator {
    return this.root.getByRole('textbox', { name: labelled(label) });
  }

  async write(label: Words, text: string): Promise<void> {
    await this.box(label).fill(text);
  }

  radio(option: Words): Locator {
    return this.root.getByRole('radio', named(option));
  }

  /** The label of a choice lies over the whole line, the radio included: a press on it is a press on the label. */
  async choose(option: Words): Promise<void> {
    await this.radio(option).check({ force: true });
  }

  checkbox(name: Words): Locator {
    return this.root.getByRole('checkbox', named(name));
  }

  async tick(box: Words): Promise<void> {
    await this.checkbox(box).check({ force: true });
  }

  list(label: Words): Locator {
    return this.root.getByRole('combobox', { name: labelled(label) });
  }

  async pick(label: Words, option: string): Promise<void> {
    await this.list(label).selectOption({ label: option });
  }

  /** Unfolds what is folded away under these words. */
  async open(title: Words): Promise<void> {
    await this.root.locator('summary').filter({ hasText: title }).first().click();
  }

  /** A date field has no role of its own. */
  async date(label: Words, day: string): Promise<void> {
    await this.root.getByLabel(labelled(label)).fill(day);
  }

  /** Waits until these words are there to be seen. */
  async sees(words: Words): Promise<void> {
    await this.root.getByText(words).filter({ visible: true }).first().waitFor();
  }

  async seesHeading(name: Words): Promise<void> {
    await this.root.getByRole('heading', named(name)).first().waitFor();
  }

  /** Waits until these words are nowhere any more, hidden ones included. */
  async loses(words: Words): Promise<void> {
    await this.root.getByText(words).first().waitFor({ state: 'detached' });
  }

  /** How often these words stand here, now. */
  count(words: Words): Promise<number> {
    return this.root.getByText(words).count();
  }

  /** How many drawings with this name are here, now. */
  countDrawings(name: string): Promise<number> {
    return this.root.getByRole('img', named(name)).count();
  }
}
