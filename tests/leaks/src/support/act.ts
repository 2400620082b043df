import type { Somebody } from './people';
import type { Scene } from './scene';

/** One act through one door: what an insider sends, and who besides them could rightly have sent it. */
export interface Act {
  readonly door: string;
  /** What it is about, where a door is used more than once. */
  readonly of?: string;
  readonly by: Somebody;
  /** Outsiders to something else, who may do this; they do not knock. */
  readonly alsoMay?: readonly Somebody[];
  /** Who may know what it is about and yet not do it: they knock, and may be told why not. */
  readonly mayBeToldWhyNot?: readonly Somebody[];
  /** What must have happened before, by whoever; not under test here. */
  readonly before?: (scene: Scene) => Promise<unknown>;
  readonly sends: (scene: Scene) => object | Promise<object>;
  readonly after?: (scene: Scene, ids: readonly string[]) => unknown;
}

/** Plays acts one after another, as the insiders alone would. */
export async function play(scene: Scene, acts: readonly Act[], done?: (act: Act) => Promise<unknown>): Promise<void> {
  for (const act of acts) {
    await act.before?.(scene);
    const ids = await scene.act(act.by, act.door, await act.sends(scene));
    await act.after?.(scene, ids);
    await done?.(act);
  }
}
