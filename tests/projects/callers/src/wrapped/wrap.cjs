module.exports = (address) => {
  setInterval(() => address, 1000);
};
