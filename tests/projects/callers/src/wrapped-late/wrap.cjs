module.exports = (all) => {
  setInterval(() => all.connect('b'), 1000);
};
