(function(e){e.className="js";try{var s=JSON.parse(localStorage.getItem("display")||"{}");for(var k in s)e.setAttribute("data-"+k,s[k])}catch(x){}})(document.documentElement)
