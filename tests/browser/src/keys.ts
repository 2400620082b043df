/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';

const FAR = 250;

/** Somebody who uses nothing but the keyboard. */
export class Keys {
  constructor(private readonly page: Page) {}

  async press(target: Locator): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press('Enter');
  }

  async write(target: Locator, text: string): Promise<void> {
    await this.to(target);
    await this.page.keyboard.insertText(text);
  }

  async tick(target: Locator): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press('Space');
  }

  /** A group of radios is one stop; the arrows walk through it. */
  async choose(target: Locator): Promise<void> {
    await target.waitFor();
    const [group, place] = await target.evaluate((radio) => [(radio as HTMLInputElement).name, [...document.getElementsByName((radio as HTMLInputElement).name)].indexOf(radio as HTMLElement)] as const);
    await this.until(() => this.page.evaluate((name) => (document.activeElement as HTMLInputElement).name === name, group), `the radios of ${group}`);
    await this.page.keyboard.press('Space');
    for (let step = 0; step < place; step += 1) await this.page.keyboard.press('ArrowRight');
    if (!(await target.isChecked())) throw new Error(`The arrows did not lead to ${target}`);
  }

  /** In a list the first letters lead to what one looks for. */
  async pick(target: Locator, option: string): Promise<void> {
    await this.to(target);
    await this.page.keyboard.type(option);
  }

  async to(target: Locator): Promise<void> {
    await target.waitFor();
    await this.until(() => target.evaluate((element) => element === document.activeElement), String(target));
  }

  private async until(there: () => Promise<boolean>, what: string): Promise<void> {
    for (let step = 0; step < FAR; step += 1) {
      if (await there()) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not lead to ${what}`);
  }
}
