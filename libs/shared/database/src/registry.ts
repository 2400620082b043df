/**
 * Where slices meet without knowing each other: whoever needs an answer asks the port,
 * whoever has it registers when its module starts. Nothing registered means nothing to say.
 */
export class Registry<Member> {
  protected readonly members: Member[] = [];

  register(member: Member): void {
    this.members.push(member);
  }
}
