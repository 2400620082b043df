// Loaded into every process of the API that the starter makes: tells why it failed, and goes when the starter went.
if (process.send) {
  process.on('disconnect', () => {
    setTimeout(() => process.exit(1), 3_000).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  process.on('uncaughtException', (error) => {
    process.exitCode = 1;
    const { code, name, message, stack } = describe(error);
    process.send({ fault: { code, name, message, stack } }, () => process.exit(1));
  });
  process.channel.unref();
}

/** A code says more than words; libraries wrap the error that carries it. */
function describe(error) {
  let cause = error;
  while (cause && !cause.code && (cause.cause ?? cause.driverError)) cause = cause.cause ?? cause.driverError;
  return { code: cause?.code, name: error?.name, message: String(error?.message ?? error), stack: error?.stack };
}
