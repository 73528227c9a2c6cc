module.exports = (all) => {
  Object.keys(all).forEach((key) => {
    setInterval(all[key], 1000);
  });
};
