/** Answers the benchmark over the line between processes: that this server listens, and what it has used so far. */
export function tellCost(): void {
  process.on('message', (asked) => {
    if (asked !== 'cost') return;
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: user + system, memory: process.memoryUsage().rss });
  });
  process.on('disconnect', () => process.exit());
  process.send?.('ready');
}
