class TimedPort {
  constructor(item) {
    this.item = item;
  }

  put(item) {
    return item.timeout;
  }

  read() {
    return this.item.timeout;
  }
}

class RunnablePort {
  constructor(item) {
    this.item = item;
  }

  put(item) {
    return item.execute('plan');
  }

  read() {
    return this.item.execute('plan');
  }
}

function takeTimed(item) {
  return item.timeout;
}

function takeRunnable(item) {
  return item.execute('plan');
}

module.exports = { TimedPort, RunnablePort, takeTimed, takeRunnable };
